/** See `jars.mjs`. */
export function whyNoJars(): string | null;
export function fetchJars(): string;
