/* The types that xen/privcmd.h takes from it are taken from the kernel's sources. */
