import type { Server } from 'node:http';

export const PLAYGROUND: string;
export function buildPlayground(): Promise<Record<string, string>>;
export function servePlayground(port?: number): Promise<Server>;
