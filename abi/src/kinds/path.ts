import type { Kind } from './kind.ts';
import { type AnyText, text } from './text.ts';

/** The name of a file, of which the kernel reads at most PATH_MAX bytes. */
export interface Path extends AnyText {
  readonly kind: 'path';
}

export const path: Kind<Path> = text('path', 'nullablePath');
