#include <sys/types.h>
/*
 * It defines the byte order that there is. A libc defines the other one too, and scsi/scsi_bsg_ufs.h
 * takes that for the machine's.
 */
#include <asm/byteorder.h>
#define __BYTE_ORDER __BYTE_ORDER__
