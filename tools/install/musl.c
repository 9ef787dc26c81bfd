/* What Debian's C++ library asks of glibc and musl doesn't have: it stands in for glibc's loader, which
   that library names among those it needs. Nothing that a JavaScript runtime does rests on it. */
#include <stddef.h>
#include <sys/random.h>
#include <time.h>

char __libc_single_threaded = 0;
unsigned int __cpu_model[4];

int __cpu_indicator_init(void) { return 0; }

/* Not found: the unwinder then asks dl_iterate_phdr. */
int _dl_find_object(void *address, void *result) { return -1; }

/* Threads end with the process here. */
int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library) { return 0; }

unsigned int arc4random(void) {
  unsigned int word = 0;
  getrandom(&word, sizeof word, 0);
  return word;
}

size_t __strftime_l(char *text, size_t size, const char *format, const struct tm *time, locale_t locale) {
  return strftime_l(text, size, format, time, locale);
}
