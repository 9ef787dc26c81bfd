import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { sharedConstantValue } from '../model/constant.ts';
import { fieldOf } from '../model/request.ts';

/** What of <linux/io_uring.h> a ring uses, beyond what arguments of calls are. */
const prefixes = [
  'IOSQE_',
  'IORING_CQE_F_',
  'IORING_CQE_BUFFER_',
  'IORING_SQ_',
  'IORING_CQ_',
  'IORING_ASYNC_CANCEL_',
  'IORING_TIMEOUT_',
  'IORING_LINK_TIMEOUT_',
  'IORING_POLL_',
  'IORING_RECV_',
  'IORING_RECVSEND_',
  'IORING_ACCEPT_',
  'IORING_FEAT_',
  'IO_URING_OP_',
];

/** The records that a ring reads and writes word by word, and what it needs of each. */
const fields = {
  io_uring_sqe: [
    'fd',
    'off',
    'addr',
    'len',
    'rw_flags',
    'user_data',
    'buf_group',
    'file_index',
    'addr3',
  ],
  io_uring_cqe: ['user_data', 'res', 'flags'],
} as const;

/** The fields of a request that share a word with others. */
const parts = ['opcode', 'flags', 'ioprio', 'buf_group', 'addr_len'];

/** The module of constants and places of fields that a ring works with, the same on every architecture. */
export function ringModule(facts: Facts): string {
  const constants = namesIn(facts, 'linux/io_uring.h', prefixes).map(
    (name) => `export const ${name} = ${sharedConstantValue(facts, name)};\n`,
  );
  const opcodes = namesIn(facts, 'linux/io_uring.h', ['IORING_OP_']).map(
    (name) => `  ${name}: ${sharedConstantValue(facts, name)},\n`,
  );
  const restarts = namesIn(facts, 'linux/errno.h', ['ERESTART']).map(
    (name) => `  ${sharedConstantValue(facts, name)}, // ${name}\n`,
  );
  const places = Object.entries(fields).map(([record, members]) => {
    const words = members.map((name) => `  ${name}: ${fieldOf(facts, record, name).offset / 4},\n`);
    return `/** Where the fields of \`struct ${record}\` lie, in words of 32 bits. */
export const ${record} = {
${words.join('')}} as const;
`;
  });
  const shared = parts.map((name) => {
    const { offset, size } = fieldOf(facts, 'io_uring_sqe', name);
    return `  ${name}: [${offset % 4}, ${size}],\n`;
  });
  return `${banner(facts.kernel, '<linux/io_uring.h> and <linux/errno.h>')}
${constants.join('')}
/** The numbers of all operations. */
export const opcodes = {
${opcodes.join('')}} as const;

/** The errors by which the kernel tells itself to make a call again. */
export const restarts: readonly number[] = [
${restarts.join('')}];

${places.join('\n')}
/** Fields of \`struct io_uring_sqe\` within words that they share: the first byte of each, and how many it has. */
export const parts = {
${shared.join('')}} as const;
`;
}

/** The constants of a header whose names begin so. */
function namesIn(facts: Facts, path: string, beginnings: readonly string[]): readonly string[] {
  const header = facts.headers.find((one) => one.path === path)!;
  return header.constants
    .map(({ name }) => name)
    .filter((name) => beginnings.some((beginning) => name.startsWith(beginning)));
}
