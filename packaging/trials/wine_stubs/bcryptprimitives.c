/* For tests under wine 8 alone, never shipped: random bytes from the older interface. */
#include <windows.h>

#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *buffer, SIZE_T length)
{
    return RtlGenRandom(buffer, (ULONG)length);
}
