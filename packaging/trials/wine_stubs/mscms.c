/* For tests under wine alone, never shipped: no screen has a colour profile. */
#include <windows.h>
#define EXPORTED __declspec(dllexport)

EXPORTED BOOL WINAPI GetColorProfileFromHandle(void *a, void *b, void *c)
{
    (void)a, (void)b, (void)c;
    return FALSE;
}
EXPORTED BOOL WINAPI CloseColorProfile(void *a)
{
    (void)a;
    return FALSE;
}
EXPORTED HANDLE WINAPI WcsCreateIccProfile(void *a, DWORD b)
{
    (void)a, (void)b;
    return NULL;
}
EXPORTED HANDLE WINAPI OpenColorProfileW(void *a, DWORD b, DWORD c, DWORD d)
{
    (void)a, (void)b, (void)c, (void)d;
    return NULL;
}
