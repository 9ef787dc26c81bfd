import { readFileSync } from 'node:fs';

/** A package of the pinned kernel; `file` is its path below the archive's root. */
export interface PinnedPackage {
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

interface KernelPin {
  readonly version: string;
  /** The archive's suite that both packages were taken from. */
  readonly suite: string;
  readonly headers: PinnedPackage;
  readonly source: PinnedPackage;
}

/** The kernel that all facts are taken from. */
export const pin: KernelPin = JSON.parse(
  readFileSync(new URL('../../kernel.json', import.meta.url), 'utf8'),
);
