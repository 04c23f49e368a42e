import { Worker } from 'node:worker_threads';
import { loadRulePack } from '@groschen/rules/load';
import type { DocumentCommand } from './arguments.ts';
import type { Request } from './requests.ts';
import { createResponder, type Response, type Terminal } from './respond.ts';

/** Texts that wait or are being worked on, per worker: enough to keep it busy, few enough to bound memory. */
const IN_FLIGHT_PER_WORKER = 4;

/** Answers in the order of the requests; at most a few are in memory at any time, however long the stream. */
export async function* respondInOrder(
  requests: AsyncIterable<Request>,
  command: DocumentCommand,
  terminal: Terminal,
): AsyncGenerator<Response> {
  if (command.workers === 1) {
    const respond = createResponder(command, terminal);
    for await (const request of requests) yield respond(request);
    return;
  }
  for (const path of command.packs) loadRulePack(path); // a mistake in one is told once, before any thread starts
  const lanes = Array.from({ length: command.workers }, () => new Lane(command, terminal));
  const waiting: Promise<Response>[] = [];
  try {
    let next = 0;
    for await (const request of requests) {
      waiting.push(lanes[next++ % lanes.length]!.respond(request));
      if (waiting.length >= lanes.length * IN_FLIGHT_PER_WORKER) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

/** One worker thread; it answers in the order in which it is asked. A worker that dies fails what waits for it. */
class Lane {
  readonly #worker: Worker;
  readonly #pending: { resolve: (response: Response) => void; reject: (error: Error) => void }[] = [];

  constructor(command: DocumentCommand, terminal: Terminal) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { command, terminal } });
    this.#worker.on('message', (response: Response) => this.#pending.shift()?.resolve(response));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#pending.splice(0)) reject(error as Error);
    });
  }

  respond(request: Request): Promise<Response> {
    const response = new Promise<Response>((resolve, reject) => this.#pending.push({ resolve, reject }));
    response.catch(() => {}); // reported where it is awaited
    this.#worker.postMessage(request);
    return response;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
