#include <sys/socket.h>
#include <linux/in.h>
