import type { Kind } from './kind.ts';
import { type AnyText, text } from './text.ts';

/** A C string that names something other than a file; each call has a limit of its own. */
export interface Text extends AnyText {
  readonly kind: 'string';
}

export const string: Kind<Text> = text('string', 'nullableString');
