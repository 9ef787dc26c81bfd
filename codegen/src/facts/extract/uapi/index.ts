import { writeHeader } from '../../text/header.ts';
import { about, type Subject } from '../subject.ts';
import { extractHeaders } from './headers.ts';

export const headers: Subject = {
  title: 'Structures and constants of every UAPI header',
  extract: async (trees) =>
    (await extractHeaders(trees)).map((header) => [
      `uapi/${header.path}.txt`,
      writeHeader(about(`<${header.path}>`), header),
    ]),
};
