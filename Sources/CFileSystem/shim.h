// What the C library does not show to Swift: the exchange of two folders, and the question whether
// a folder is the root of a mount, asked of the kernel directly, because musl has no wrappers; and
// whether a signal is ignored, which stands in a union.

#ifndef VANKHO_FILE_SYSTEM_H
#define VANKHO_FILE_SYSTEM_H

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

/// Returns 1 if the process ignores a signal, else 0.
static inline int vankho_is_ignored(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

#if defined(__linux__)
#include <linux/stat.h>
#include <sys/syscall.h>

/// Swaps two names in one step; 0, or -1 with errno.
static inline int vankho_exchange(int folder, const char *name, int other, const char *other_name) {
  const unsigned int exchange = 1u << 1;  // RENAME_EXCHANGE
  return (int)syscall(SYS_renameat2, folder, name, other, other_name, exchange);
}

/// Returns 1 if the open folder is the root of a mount (a bind mount too), else 0.
static inline int vankho_is_mount_root(int folder) {
  const int empty_path = 0x1000;                   // AT_EMPTY_PATH
  const unsigned long long mount_root = 0x2000;    // STATX_ATTR_MOUNT_ROOT, Linux 5.8
  struct statx found = {0};
  if (syscall(SYS_statx, folder, "", empty_path, 0x7ffu, &found) != 0) return 0;
  return (found.stx_attributes & mount_root) != 0;
}
#else
static inline int vankho_exchange(int folder, const char *name, int other, const char *other_name) {
  return renameatx_np(folder, name, other, other_name, RENAME_SWAP);
}

static inline int vankho_is_mount_root(int folder) {
  (void)folder;
  return 0;
}
#endif

#endif
