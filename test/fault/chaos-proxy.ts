import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A Bolt COMMIT in a frame of its own: chunk of two bytes, structure 0x12 without fields, end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** What a proxy does to a connection when bytes come from one side. */
export type Fault = 'none' | 'reset' | 'reset when the commit is answered';

/** A piece of what is sent: from which side, and whether it commits. */
export interface Piece {
  readonly from: 'client' | 'server';
  readonly commits: boolean;
}

/** A proxy on a free port of the loopback address that breaks connections. */
export interface ChaosProxy {
  readonly port: number;
  /** Connections that were reset so far. */
  resets(): number;
  close(): Promise<void>;
}

/**
 * Passes bytes to a port of the loopback address and back. `next` is asked at every piece what to do: a reset
 * reaches both sides as a TCP RST, and the piece neither.
 */
export async function startChaosProxy(target: number, next: (piece: Piece) => Fault): Promise<ChaosProxy> {
  const open = new Set<Socket>();
  let resets = 0;
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    let dropAnswer = false;
    const reset = (): void => {
      if (client.destroyed) return;
      resets++;
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    };
    for (const [one, other] of [[client, upstream] as const, [upstream, client] as const]) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    client.on('data', (piece) => {
      const fault = next({ from: 'client', commits: piece.includes(COMMIT) });
      if (fault === 'reset') return reset();
      dropAnswer ||= fault === 'reset when the commit is answered';
      upstream.write(piece);
    });
    upstream.on('data', (piece) => {
      if (dropAnswer || next({ from: 'server', commits: false }) !== 'none') reset();
      else client.write(piece);
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    resets: () => resets,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
