// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import * as is from '../is.ts';
import type { RingCall } from '../../async/RingCall.ts';

/** The calls that an operation of io_uring does wholly, and how its request is made of their words. */
export const ringCalls: ReadonlyMap<string, RingCall> = /* @__PURE__ */ new Map<string, RingCall>([
  [
    'recvmsg',
    {
      operation: 'IORING_OP_RECVMSG',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [7, 4],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [7, 4],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [7, 4],
              ],
      constants: [[6, 1]],
      given: [],
      within: [[4, 1073741824]],
      on: 'socket',
    },
  ],
  [
    'futex_wait',
    {
      operation: 'IORING_OP_FUTEX_WAIT',
      copies:
        is.x86 || is.arm
          ? [
              [1, 6],
              [4, 0],
              [2, 2],
              [12, 4],
            ]
          : is.s390x
            ? [
                [1, 6],
                [5, 0],
                [4, 1],
                [3, 2],
                [2, 3],
                [13, 4],
                [12, 5],
              ]
            : [
                [1, 6],
                [4, 0],
                [5, 1],
                [2, 2],
                [3, 3],
                [12, 4],
                [13, 5],
              ],
      constants: [],
      given:
        is.x86 || is.arm
          ? [[8, 0]]
          : [
              [8, 0],
              [9, 0],
            ],
      within: [],
    },
  ],
  [
    'futex_waitv',
    {
      operation: 'IORING_OP_FUTEX_WAITV',
      copies:
        is.x86 || is.arm
          ? [
              [4, 0],
              [6, 2],
            ]
          : is.s390x
            ? [
                [5, 0],
                [4, 1],
                [6, 2],
              ]
            : [
                [4, 0],
                [5, 1],
                [6, 2],
              ],
      constants: [],
      given:
        is.x86 || is.arm
          ? [
              [4, 0],
              [6, 0],
            ]
          : [
              [4, 0],
              [5, 0],
              [6, 0],
              [7, 0],
            ],
      within: [],
    },
  ],
  [
    'futex_wake',
    {
      operation: 'IORING_OP_FUTEX_WAKE',
      copies:
        is.x86 || is.arm
          ? [
              [1, 6],
              [4, 0],
              [2, 4],
              [12, 2],
            ]
          : is.s390x
            ? [
                [1, 6],
                [5, 0],
                [4, 1],
                [3, 4],
                [2, 5],
                [13, 2],
                [12, 3],
              ]
            : [
                [1, 6],
                [4, 0],
                [5, 1],
                [2, 4],
                [3, 5],
                [12, 2],
                [13, 3],
              ],
      constants: [],
      given: [],
      within: [],
    },
  ],
  [
    'pipe2',
    {
      operation: 'IORING_OP_PIPE',
      copies:
        is.x86 || is.arm
          ? [
              [4, 0],
              [7, 2],
            ]
          : is.s390x
            ? [
                [5, 0],
                [4, 1],
                [7, 2],
              ]
            : [
                [4, 0],
                [5, 1],
                [7, 2],
              ],
      constants: [],
      given: [],
      within: [],
    },
  ],
  [
    'pread64',
    {
      operation: 'IORING_OP_READ',
      copies: is.x86
        ? [
            [1, 0],
            [4, 2],
            [6, 4],
            [2, 6],
            [3, 8],
          ]
        : is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
              [2, 8],
              [3, 10],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
                [3, 6],
                [2, 7],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
                [2, 6],
                [3, 7],
              ],
      constants: [[7, 8]],
      given: is.x86 || is.arm ? [] : [[5, 0]],
      within: is.x86 ? [[8, 2147483647]] : is.arm ? [[10, 2147483647]] : [[7, 2147483647]],
      on: 'file',
      whole: 4,
      most: 131072,
    },
  ],
  [
    'pread',
    {
      operation: 'IORING_OP_READ',
      copies: is.x86
        ? [
            [1, 0],
            [4, 2],
            [6, 4],
            [2, 6],
            [3, 8],
          ]
        : is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
              [2, 8],
              [3, 10],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
                [3, 6],
                [2, 7],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
                [2, 6],
                [3, 7],
              ],
      constants: [[7, 8]],
      given: is.x86 || is.arm ? [] : [[5, 0]],
      within: is.x86 ? [[8, 2147483647]] : is.arm ? [[10, 2147483647]] : [[7, 2147483647]],
      on: 'file',
      whole: 4,
      most: 131072,
    },
  ],
  [
    'read',
    {
      operation: 'IORING_OP_READ',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
              ],
      constants: is.s390x
        ? [
            [3, -1],
            [2, -1],
          ]
        : [
            [2, -1],
            [3, -1],
          ],
      given: is.x86 || is.arm ? [] : [[5, 0]],
      within: [],
      on: 'stream',
    },
  ],
  [
    'readv',
    {
      operation: 'IORING_OP_READV',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
              ],
      constants: is.s390x
        ? [
            [3, -1],
            [2, -1],
          ]
        : [
            [2, -1],
            [3, -1],
          ],
      given: [],
      within: [],
      on: 'stream',
    },
  ],
  [
    'waitid',
    {
      operation: 'IORING_OP_WAITID',
      copies:
        is.x86 || is.arm
          ? [
              [1, 2],
              [6, 0],
              [11, 6],
              [2, 4],
            ]
          : is.s390x
            ? [
                [1, 2],
                [6, 0],
                [11, 6],
                [3, 4],
                [2, 5],
              ]
            : [
                [1, 2],
                [6, 0],
                [11, 6],
                [2, 4],
                [3, 5],
              ],
      constants: [],
      given:
        is.x86 || is.arm
          ? [[8, 0]]
          : [
              [8, 0],
              [9, 0],
            ],
      within: [],
      on: 'child',
    },
  ],
  [
    'accept4',
    {
      operation: 'IORING_OP_ACCEPT',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [2, 4],
              [7, 6],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [3, 4],
                [2, 5],
                [7, 6],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [2, 4],
                [3, 5],
                [7, 6],
              ],
      constants: [],
      given: [],
      within: [],
      on: 'socket',
    },
  ],
  [
    'listen',
    {
      operation: 'IORING_OP_LISTEN',
      copies: [
        [1, 0],
        [6, 2],
      ],
      constants: [],
      given: [],
      within: [],
    },
  ],
  [
    'recv',
    {
      operation: 'IORING_OP_RECV',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
              [7, 6],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
                [7, 6],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
                [7, 6],
              ],
      constants: [],
      given:
        is.x86 || is.arm
          ? [[6, 0]]
          : [
              [5, 0],
              [6, 0],
              [7, 0],
            ],
      within: [],
      on: 'socket',
    },
  ],
  [
    'epoll_wait',
    {
      operation: 'IORING_OP_EPOLL_WAIT',
      copies:
        is.x86 || is.arm
          ? [
              [1, 0],
              [4, 2],
              [6, 4],
            ]
          : is.s390x
            ? [
                [1, 0],
                [5, 2],
                [4, 3],
                [6, 4],
              ]
            : [
                [1, 0],
                [4, 2],
                [5, 3],
                [6, 4],
              ],
      constants: [],
      given:
        is.x86 || is.arm
          ? [[6, -1]]
          : [
              [6, -1],
              [7, -1],
            ],
      within: [],
    },
  ],
]);
