import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { options } from '@linux-syscalls/abi/touched/options';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantValue } from '../model/constant.ts';
import { selectedAtLoad } from '../model/selection.ts';
import { touchedBytes } from './touchedBytes.ts';

/** The module of socket options whose length isn't the number of bytes that the kernel touches. */
export function optionsModule(facts: Facts): string {
  const rows = (kind: 'unit' | 'least'): string =>
    options
      .filter((option) => option[kind] !== undefined)
      .map(({ level, option, [kind]: type }) => {
        const key = (arch: ArchName): string =>
          `${constantValue(facts, level, arch)} * 0x1_0000_0000 + ${constantValue(facts, option, arch)}`;
        const bytes = (arch: ArchName): string => String(touchedBytes(facts, type!, arch));
        return `  [${onEach(key)}, ${onEach(bytes)}], // ${option}\n`;
      })
      .join('');
  return `${banner(facts.kernel, 'UAPI headers and abi/src/touched/options.ts')}
/** By level and option, 32 bits of each: how many bytes their length counts as one. */
export const unitOfOptions: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
${rows('unit')}]);

/** By level and option: how many bytes the kernel touches whatever their length says. */
export const leastOfOptions: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
${rows('least')}]);
`;
}

function onEach(valueOn: (arch: ArchName) => string): string {
  const [value, ...others] = new Set(archNames.map(valueOn));
  return others.length === 0 ? value! : selectedAtLoad('choose', valueOn);
}
