import { request, test, type APIRequestContext } from "@playwright/test";

/** Somebody who never signed in, whatever session the test itself keeps. */
export async function stranger(): Promise<APIRequestContext> {
  const { baseURL } = test.info().project.use;
  return request.newContext({ ...(baseURL === undefined ? {} : { baseURL }), storageState: { cookies: [], origins: [] } });
}
