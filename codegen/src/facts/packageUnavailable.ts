/** A pinned package that can't be had, here and now: no reason to doubt the facts. */
export class PackageUnavailable extends Error {}
