import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentCommand } from './arguments.ts';
import type { Request } from './requests.ts';
import { createResponder, type Terminal } from './respond.ts';

const { command, terminal } = workerData as { command: DocumentCommand; terminal: Terminal };
const respond = createResponder(command, terminal);
parentPort?.on('message', (request: Request) => parentPort?.postMessage(respond(request)));
