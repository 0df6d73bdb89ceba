/** A thread that ends before it has read anything. */
throw new Error('nothing is here');
