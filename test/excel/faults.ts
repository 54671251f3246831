import type { ExcelHost } from '../../src/host';

/**
 * How a request can go wrong. Excel stops a request at the action that fails and keeps what came before it;
 * and what it did may never be heard of.
 */
export type Fault = 'refused' | 'stopped halfway' | 'done but answered with an error';

interface Request {
  readonly message: { body: unknown };
}

/** Lets the n-th request (from 1) from now on go wrong; returns how to mend the connection. */
export function failRequest({ bridge }: ExcelHost, nth: number, fault: Fault): () => void {
  const send = bridge.sendMessageToHost.bind(bridge);
  let sent = 0;
  bridge.sendMessageToHost = (text) => {
    sent += 1;
    send(sent === nth ? broken(text, fault) : text);
  };
  return () => {
    bridge.sendMessageToHost = send;
  };
}

function broken(text: string, fault: Fault): string {
  const request = JSON.parse(text) as Request;
  const { body } = request.message;
  const batch = (typeof body === 'string' ? JSON.parse(body) : body) as { Actions: unknown[] };
  const at = { refused: 0, 'stopped halfway': 0.5, 'done but answered with an error': 1 }[fault];
  const impossible = { Id: 0, ActionType: 3, Name: 'Fail', ObjectPathId: 987_654_321 };
  batch.Actions.splice(Math.floor(batch.Actions.length * at), 0, impossible);
  request.message.body = typeof body === 'string' ? JSON.stringify(batch) : batch;
  return JSON.stringify(request);
}

/** Calls back before each request is sent. */
export function beforeEachRequest({ bridge }: ExcelHost, look: () => void): void {
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    look();
    send(text);
  };
}
