#!/usr/bin/busybox sh
# The first process of a guest: runs /tasks one after another, tells on the console how each ended,
# in lines that console.ts reads, and powers the machine off.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8

busybox mount -t proc proc /proc
busybox mount -t sysfs sysfs /sys
busybox mount -t devtmpfs devtmpfs /dev
mkdir -p /dev/pts /dev/shm /dev/mqueue /tmp /root
busybox mount -t devpts devpts /dev/pts
busybox mount -t tmpfs tmpfs /dev/shm
busybox mount -t mqueue mqueue /dev/mqueue
busybox mount -t tmpfs tmpfs /tmp
chmod 1777 /tmp /dev/shm
for link in fd: stdin:/0 stdout:/1 stderr:/2; do
  ln -s "/proc/self/fd${link#*:}" "/dev/${link%%:*}"
done
busybox ifconfig lo 127.0.0.1 up
busybox hostname guest
# Not every machine has a clock that its kernel can read, and in 1970 times grow by a digit within minutes,
# which vitest's names of modules don't bear. What is no option of the kernel comes in the environment.
busybox date -s "@$now" > /dev/null

exec < /dev/null
echo "guest: kernel $(uname -r)"
# A guest that hangs says where, some time before boot.ts ends it: what each thread does in the kernel.
(
  busybox sleep "$tell_after"
  for thread in /proc/[0-9]*/task/[0-9]*; do
    readlink "$thread/exe" > /dev/null 2>&1 || continue # a thread of the kernel
    echo "hangs: $thread $(cat "$thread/comm"), call $(cat "$thread/syscall")"
    cat "$thread/stack"
  done
) &
cd /repo
for task in /tasks/*; do
  # Through a pipe, since to a terminal programs draw.
  { sh "$task" 2>&1; echo "guest: ended ${task##*/} $?"; } | busybox cat
done
if [ -e /tmp/report.json ]; then
  # Each time in one line, which a message of the kernel would cut in two: emergencies are shown at every other level.
  echo 0 > /proc/sys/kernel/printk
  # Serial lines lose a part of it now and then.
  for time in 1 2 3; do
    echo "guest: report $(busybox gzip -c /tmp/report.json | base64 -w 0)"
  done
fi
busybox poweroff -f
