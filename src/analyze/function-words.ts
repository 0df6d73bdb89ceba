/** Function words by language (BCP 47), English under `en`; what of them names hold ("de la") is listed under `names`. */
export type FunctionWords = Readonly<Record<string, ReadonlySet<string>>>;
