import { writeHeader } from '../../text/header.ts';
import { about, type Subject } from '../subject.ts';
import { extractHeaders } from './headers.ts';
import { listTime64 } from './time64.ts';

export const headers: Subject = {
  title: 'Structures and constants of every UAPI header',
  extract: async (trees) => {
    const extracted = await extractHeaders(trees);
    const time64 = about(
      'what depends on time_t having 64 bits where words have 32:\n' +
        'what, header, name, with a 32-bit time_t, as the facts have it; then fields that differ',
    );
    return [
      ...extracted.map((header): [string, string] => [
        `uapi/${header.path}.txt`,
        writeHeader(about(`<${header.path}>`), header),
      ]),
      ['time64.txt', await listTime64(trees, time64, extracted)],
    ];
  },
};
