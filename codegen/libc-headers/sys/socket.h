#include <linux/types.h>
#include <linux/socket.h> /* with what the kernel keeps to itself, which stands before everything */
