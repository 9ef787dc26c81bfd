/**
 * A number of a family of constants, several of them or-ed where they are flags.
 *
 * It stays a plain number: the family is named for the reader and the editor.
 */
export type Flags<Family extends string> = Family extends string ? number : never;
