// Nothing: what other imports are held against.
export {};
