"""What inside.ts does, with Python's ctypes: libc's syscall beside the same C loops, in one process.

inside.py ‹folder of the scene› ‹file› ‹library of the C loops› ‹numbers and constants, as JSON›
"""

import ctypes
import json
import os
import select
import sys
import time

folder, output, library, facts = sys.argv[1:]
SYS, AT_FDCWD, STATX_BASIC_STATS = (
    json.loads(facts)[it] for it in ("SYS", "AT_FDCWD", "STATX_BASIC_STATS")
)
RUNS = 21
SLICE = 1.5e6

libc = ctypes.CDLL(None)
libc.syscall.restype = ctypes.c_long
loops = ctypes.CDLL(library)


def word(value):
    """A value as a register takes it: ctypes would pass an int in 32 bits."""
    return ctypes.c_long(value) if isinstance(value, int) else value


def declared(*values):
    """libc's syscall with these values, made into words once."""
    call, words = libc.syscall, [word(value) for value in values]
    return lambda: call(*words)


def timed(action, calls=1):
    def measure(rounds):
        start = time.perf_counter_ns()
        for _ in range(rounds):
            action()
        return (time.perf_counter_ns() - start) / (rounds * calls)

    return measure


def in_c(name, *words, calls=1):
    loop = getattr(loops, "loop_" + name)
    loop.restype = ctypes.c_double
    addresses = [w if isinstance(w, int) else ctypes.cast(w, ctypes.c_void_p).value for w in words]
    passed = (ctypes.c_ssize_t * 3)(*addresses)
    return lambda rounds: loop(ctypes.c_uint32(rounds), passed) / calls


def interleaved(paths, runs, calls, most, after):
    """As measure.mjs has it."""

    def piece(measure, rounds):
        value = measure(rounds)
        after()
        return value

    rounds = {}
    for name, measure in paths.items():
        took = min(piece(measure, 1) for _ in range(3)) * calls
        took = piece(measure, max(1, min(most, int(SLICE / 10 / took)))) * calls
        rounds[name] = max(1, min(most, int(SLICE / took)))
    values = {name: [] for name in paths}
    for _ in range(runs):
        for name, measure in paths.items():
            values[name].append(piece(measure, rounds[name]))
    return values


def spread(values):
    values = sorted(values)
    return [values[int((len(values) - 1) * part)] for part in (0.1, 0.5, 0.9)]


def row(path, values, first):
    low, median, high = spread(values)
    ratio = spread([value / other for value, other in zip(values, first)])[1]
    by = "C" if path == "C loop" else "peer"
    return {"path": path, "by": by, "median": median, "low": low, "high": high, "ratio": ratio}


results = []


def work(name, c_loop, action, calls=1, runs=RUNS, most=1_000_000, after=lambda: None):
    paths = {"C loop": c_loop, "ctypes": timed(action, calls)}
    values = interleaved(paths, runs, calls, most, after)
    rows = [row(path, taken, values["C loop"]) for path, taken in values.items()]
    results.append({"work": name, "rows": rows})


def path_of(name):
    return os.fsencode(os.path.join(folder, name))


zero = os.open("/dev/zero", os.O_RDONLY)
large = os.open(path_of("large"), os.O_RDONLY)
page = ctypes.create_string_buffer(4096)
mebibyte = ctypes.create_string_buffer(2**20)

work("getppid", in_c("getppid"), declared(SYS["getppid"]))

for size, view in (("4 KiB", page), ("1 MiB", mebibyte)):
    length = len(view)
    work(
        f"read of {size}",
        in_c("read", zero, view, length),
        declared(SYS["read"], zero, view, length),
    )
for size, view in (("4 KiB", page), ("1 MiB", mebibyte)):
    length = len(view)
    work(
        f"pread64 of {size}",
        in_c("pread64", large, view, length),
        declared(SYS["pread64"], large, view, length, 0),
    )

reader, writer = os.pipe()
message = ctypes.create_string_buffer(64)
work(
    "write of 64 B to a pipe",
    in_c("write", writer, message, 64),
    declared(SYS["write"], writer, message, 64),
    most=512,  # what a pipe holds is 1,024 of these, where nobody has set its size
    after=lambda: os.read(reader, 2**20),
)

small = path_of("small")
status = ctypes.create_string_buffer(256)
flags = os.O_RDONLY | os.O_CLOEXEC
c_flags, c_zero, c_at, c_length = word(flags), word(0), word(AT_FDCWD), word(len(page))
c_open, c_fstat, c_read, c_close = (word(SYS[it]) for it in ("openat", "fstat", "read", "close"))


def small_file():
    call = libc.syscall
    fd = word(call(c_open, c_at, small, c_flags, c_zero))
    call(c_fstat, fd, status)
    call(c_read, fd, page, c_length)
    call(c_close, fd)


work(
    "openat, fstat, read, close of a small file",
    in_c("smallFile", ctypes.c_char_p(small), page, len(page)),
    small_file,
)

COUNT = 10_000
paths = [path_of(f"directory/entry-{i}") for i in range(COUNT)]
together = ctypes.create_string_buffer(b"\0".join(paths))
c_statx, c_mask = word(SYS["statx"]), word(STATX_BASIC_STATS)


def statx_all():
    call = libc.syscall
    for path in paths:
        call(c_statx, c_at, path, c_zero, c_mask, status)


work(
    "statx of 10,000 paths, each",
    in_c("statx", together, COUNT, calls=COUNT),
    statx_all,
    calls=COUNT,
    runs=5,
)

directory = path_of("directory")
c_directory_flags = word(flags | os.O_DIRECTORY)
c_getdents64, c_mebibyte = word(SYS["getdents64"]), word(len(mebibyte))


def read_through():
    call = libc.syscall
    fd = word(call(c_open, c_at, directory, c_directory_flags, c_zero))
    while call(c_getdents64, fd, mebibyte, c_mebibyte) > 0:
        pass
    call(c_close, fd)


work(
    "a directory of 100,000 entries, its bytes",
    in_c("directory", ctypes.c_char_p(directory), mebibyte, len(mebibyte)),
    read_through,
    runs=3,
)

DESCRIPTORS = 1000
if hasattr(os, "eventfd"):  # since Python 3.10
    poll = select.epoll()
    for _ in range(DESCRIPTORS):
        poll.register(os.eventfd(1), select.EPOLLIN)
    events = ctypes.create_string_buffer(16 * DESCRIPTORS)
    work(
        "epoll_wait on 1,000 descriptors, all ready",
        in_c("epoll", poll.fileno(), events, DESCRIPTORS),
        declared(SYS["epoll_pwait"], poll.fileno(), events, DESCRIPTORS, 0, None, 8),
    )

missing = path_of("missing")
work(
    "ENOENT, not thrown",
    in_c("missing", ctypes.c_char_p(missing)),
    declared(SYS["faccessat"], AT_FDCWD, missing, os.F_OK),
)

with open(output, "w") as file:
    json.dump(results, file)
