import { z } from 'zod';
import { onlyKeysOf } from '../../domain/only-keys.ts';

/** An object of a request that has these keys and no others. */
export const exactObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, onlyKeysOf(shape));
