/* ashore.exe and ashore-terminal.exe: load the Python beside them and run the program in it.
 *
 * Where modules are found stands in python3xx._pth, so that neither the registry nor the environment
 * has a say. Built with -DTERMINAL for the console program.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

enum { LONGEST = 32768, BROKEN = 3 };

typedef int (*python_main)(int, wchar_t **);

static void complain(void)
{
    MessageBoxW(NULL,
                L"Ashore is not complete: its Python cannot be loaded. Install it again; your debts "
                L"are kept.\n\n上岸不完整：无法加载它的 Python。请重新安装，您的债务数据会保留。",
                L"Ashore", MB_ICONERROR);
}

/* A window program that was started without a terminal has handles that lead nowhere. */
static void drop_dead_handles(void)
{
#ifndef TERMINAL
    const DWORD names[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    for (int i = 0; i < 3; i++) {
        HANDLE handle = GetStdHandle(names[i]);
        DWORD flags;
        if (!handle || handle == INVALID_HANDLE_VALUE || !GetHandleInformation(handle, &flags) ||
            GetFileType(handle) == FILE_TYPE_UNKNOWN)
            SetStdHandle(names[i], NULL);
    }
#endif
}

static int start(void)
{
    static wchar_t path[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST - 32);
    while (length && path[length - 1] != L'\\')
        length--;
    path[length] = 0;
    SetDllDirectoryW(path);
    wcscat(path, LIBRARY);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main run = library ? (python_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    int count;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **arguments = given ? calloc(count + 3, sizeof *arguments) : NULL;
    if (!run || !arguments) {
        complain();
        return BROKEN;
    }
    drop_dead_handles();
    arguments[0] = given[0];
    arguments[1] = (wchar_t *)L"-m";
    arguments[2] = (wchar_t *)L"ashore_start";
    for (int i = 1; i < count; i++)
        arguments[i + 2] = given[i];
    return run(count + 2, arguments);
}

#ifdef TERMINAL
int wmain(void)
{
    return start();
}
#else
int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, PWSTR line, int show)
{
    (void)own, (void)none, (void)line, (void)show;
    return start();
}
#endif
