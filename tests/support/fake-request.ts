import { vi } from "vitest";

/** The cookies and headers of the request that server code believes to be in. */
export interface FakeRequest {
  cookies: Map<string, string>;
  headers: Map<string, string>;
}

/**
 * What stands in for `next/headers`: one request whose cookies can be set, for code that runs inside a request.
 *
 * @example vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
 */
export function fakeHeaders(request: FakeRequest) {
  const jar = {
    get: (name: string) => {
      const value = request.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    getAll: () => [...request.cookies].map(([name, value]) => ({ name, value })),
    set: vi.fn((name: string, value: string, { maxAge }: { maxAge?: number } = {}) => {
      if (maxAge === 0) request.cookies.delete(name);
      else request.cookies.set(name, value);
    }),
  };
  return {
    cookies: async () => jar,
    headers: async () => ({ get: (name: string) => request.headers.get(name) ?? null }),
  };
}

/** A posted form. A list is sent as several fields of one name. */
export function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}
