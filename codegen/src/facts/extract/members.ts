import { architectures } from '@linux-syscalls/abi/arch';
import { clang } from '../clang.ts';
import { writeMembers } from '../text/members.ts';
import { readMacros } from './macros.ts';
import { about, type Subject } from './subject.ts';
import { includeHeaders, libcHeaders, presentingHeader } from './uapi/include.ts';
import { hasXen } from './uapi/xen.ts';

/** A member of a member: `_sifields._kill._pid`. */
const memberPath = /^[a-z_]\w*(\.[a-z_]\w*)+$/i;

/** The macros by which C programs reach members of unions: `#define si_pid _sifields._kill._pid`. */
export const members: Subject = {
  title: 'Macros that name members',
  extract: async (trees) => {
    const found = new Map<string, string>();
    for (const arch of Object.values(architectures)) {
      const text = includeHeaders(trees, arch, hasXen(trees, arch));
      for (const { name, body, file } of readMacros(
        await clang(trees, arch, ['-E', '-dD', ...libcHeaders], text),
      ).values()) {
        const header = presentingHeader(trees, arch, file);
        if (header === undefined || !memberPath.test(body)) continue;
        const key = `${header}\t${name}`;
        if ((found.get(key) ?? body) !== body) throw new Error(`${name} differs on ${arch.name}`);
        found.set(key, body);
      }
    }
    const rows = [...found].map(([key, path]) => {
      const [header, name] = key.split('\t') as [string, string];
      return { header, name, path };
    });
    rows.sort((a, b) => (`${a.header} ${a.name}` < `${b.header} ${b.name}` ? -1 : 1));
    return [['members.tsv', writeMembers(about('UAPI headers: header, macro, member'), rows)]];
  },
};
