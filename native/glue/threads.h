#ifndef LINUX_SYSCALLS_THREADS_H
#define LINUX_SYSCALLS_THREADS_H

#include <pthread.h>

#include <cstddef>
#include <cstdint>

#include "program.h"
#include "registers.h"

namespace linux_syscalls {

// Helper threads that run programs. All that they share with JavaScript is in memory that it made, and so
// are the calls that a thread makes for itself: JavaScript knows their numbers. What both may change at
// once has 32 bits, as 32-bit machines have no 64-bit atomics without a library.
// native/src/threadsLayout.ts has the same layout: change both.

enum JobState : int32_t {
  /** Submitted: a thread will take it. */
  kQueued = 1,
  /** A thread runs its program, whose calls may be interrupted. */
  kRunning = 2,
  /** A thread makes a call of its program that a cancellation doesn't interrupt. */
  kShielded = 3,
  /** Its program has run, and its number is among the ended ones. */
  kEnded = 4,
  /** As `kEnded`, but its program is malformed, and nothing of it was run. */
  kMalformed = 5,
};

/** A program for a thread to run; JavaScript fills it in while no thread has it. */
struct Job {
  /** The address of the program, and its length in bytes. */
  double program;
  double length;
  /** One of `JobState`. */
  int32_t state;
  /** Held while `state` changes, and while a job is cancelled. */
  int32_t lock;
  /** The id of the thread that runs it. */
  int32_t thread;
  /** Counts the uses of this job: a cancellation of an earlier use does nothing. */
  int32_t generation;
  /** 1 once it was cancelled: its program stops before its next call without kAlways. */
  int32_t cancelled;
  /** How many signals were sent to interrupt it. */
  int32_t signals;
  /** The address of a spawn request, by which a child is to run the program; 0 if there is none, or it was settled. */
  double spawn;
  /** Jobs of several threads don't share a cache line. */
  int32_t unused[4];
};

/** The head of a pool's memory. */
struct Pool {
  /** The ends of the ring of submitted jobs: JavaScript appends, threads take. */
  int32_t submittedTail;
  int32_t submittedHead;
  /** How many threads wait for a job. */
  int32_t idle;
  /** The end of the ring of ended jobs: threads append. */
  int32_t endedTail;
  /** 1 if JavaScript wants to be woken when a job ends; the thread that wakes it sets it to 0. */
  int32_t sleeping;
  /** 1 when the pool ends: threads take no further job. */
  int32_t stops;
  /** How many threads haven't ended. */
  int32_t threads;
  /** How many threads there may be. */
  int32_t mostThreads;
  /** The number of jobs less 1: a power of two less 1. */
  int32_t mask;
  /** The signal that interrupts calls, and those among which it is chosen. */
  int32_t signal;
  int32_t firstSignal;
  int32_t lastSignal;
  /** The job to cancel, and its generation; then the outcome, of this or of another request. */
  int32_t askedJob;
  int32_t askedGeneration;
  int32_t answer;
  /** How many idle threads are to end; JavaScript sets it, and each thread that ends subtracts one. */
  int32_t surplus;
  /** A `timespec`: how long `pause` waits. */
  int64_t pauseTime[2];
  /**
   * `futex` calls: waits while the word at the address, its first word, has the value of its third; wakes as many
   * threads as its third says.
   */
  Call wait;
  Call wake;
  /** The id of this process, and of the calling thread. */
  Call process;
  Call self;
  /** Sends a signal, its third word, to a thread, its second, of a process, its first. */
  Call send;
  Call pause;
  /** The address of a program to run in the owner's thread when its environment ends, and its length in bytes. */
  double last;
  double lastLength;
  int64_t unusedToo[2];
  /**
   * The rings follow, each of `mask` + 1 job numbers, then the jobs. In the ring of ended jobs 0 means none, so
   * numbers are one more there.
   */
};

static_assert(sizeof(Job) == 8 * 8 && sizeof(Pool) == 56 * 8,
              "threadsLayout.ts counts in units of eight bytes");

struct Threads;

/** A thread of a pool, or room for one. */
struct Thread {
  Threads* threads;
  pthread_t id;
  /** 1 from when it is made until it ends by itself; the end of the pool waits for the others. */
  int32_t isThere;
};

/** What a pool has outside of the memory that it shares with JavaScript. */
struct Threads {
  Pool* pool;
  /** Called by a thread when JavaScript wants to be woken. */
  void (*wakeOwner)(void* owner);
  void* owner;
  /** Room for `mostThreads`, none of which is there at first. */
  Thread* all;
};

/** Whether memory of this length has room for the pool that its head tells of. */
bool HasRoom(const Pool* pool, size_t length);

/**
 * Chooses the signal that interrupts calls, once for the process: the highest that nobody handles and that
 * can be sent. Stores it in the pool; false if there is none.
 */
bool ChooseSignal(Pool* pool);

/** Makes one more thread; returns 0 or −errno. */
Word AddThread(Threads* threads);

enum Cancelled : int32_t {
  /** The job has ended, or is used for something else. */
  kTooLate = 0,
  /**
   * It runs, and a signal was sent; to be repeated until the job has ended, since the signal may have come before
   * the call.
   */
  kInterrupted = 1,
  /** No thread had taken it; it still ends, after a thread has made its calls with kAlways. */
  kTakenBack = 2,
};

/**
 * Cancels a job: its program stops before the next call, and the call that it makes is interrupted. Calls
 * with kAlways are still made, and not interrupted.
 */
Cancelled Cancel(Pool* pool, int32_t number, int32_t generation);

/**
 * Cancels all jobs and interrupts all calls until every thread has ended; then ends the children that nobody was told of.
 * Jobs that no thread had taken stay as they are.
 */
void StopThreads(Threads* threads);

/** Runs the last program of a pool in this thread, where it has one. */
void RunLast(Pool* pool);

}  // namespace linux_syscalls

#endif
