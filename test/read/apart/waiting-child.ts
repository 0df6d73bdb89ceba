import { ReadingThread } from '../../../src/read/apart/reading-thread.ts';

const thread = new ReadingThread({ module: new URL(process.argv[2]!), limit: 60_000 });
const about = { name: 'courier.html', told: {} };
const { text } = await thread.read({ task: 'html', bytes: new TextEncoder().encode('It burns in Orsk.'), about });
console.log(text);
