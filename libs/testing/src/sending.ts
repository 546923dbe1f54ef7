export type Send = { payload?: object | string; headers?: Record<string, string>; cookie?: string };
// A test reads whatever was answered and says itself what it expects.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { status: number; body: any; raw: string; headers: Record<string, unknown> };
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
