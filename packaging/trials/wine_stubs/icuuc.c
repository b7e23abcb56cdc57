/* For tests under wine alone, never shipped: what Qt asks Windows' own ICU for, answered with "no". */
#include <stddef.h>
#define EXPORTED __declspec(dllexport)
enum { UNSUPPORTED = 16 };

EXPORTED void *ucnv_open(const char *name, int *error)
{
    (void)name;
    if (error)
        *error = UNSUPPORTED;
    return NULL;
}
EXPORTED const char *ucnv_getName(void *converter, int *error)
{
    (void)converter;
    if (error)
        *error = UNSUPPORTED;
    return NULL;
}
EXPORTED void ucnv_close(void *c) { (void)c; }
EXPORTED void ucnv_reset(void *c) { (void)c; }
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED char ucnv_getMaxCharSize(void *c) { (void)c; return 1; }
EXPORTED void ucnv_getToUCallBack(void) {}
EXPORTED void ucnv_getFromUCallBack(void) {}
EXPORTED void ucnv_setToUCallBack(void) {}
EXPORTED void ucnv_setFromUCallBack(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void) {}
EXPORTED void ucnv_cbFromUWriteUChars(void) {}
EXPORTED void ucnv_toUnicode(void) {}
EXPORTED void ucnv_fromUnicode(void) {}
EXPORTED int ucnv_toUCountPending(void) { return 0; }
EXPORTED int ucnv_fromUCountPending(void) { return 0; }
EXPORTED const char *ucnv_getStandardName(void) { return NULL; }
EXPORTED const char *ucnv_getAvailableName(int i) { (void)i; return NULL; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
