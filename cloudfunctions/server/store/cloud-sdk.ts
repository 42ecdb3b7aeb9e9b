import cloud from 'wx-server-sdk';

// The only import of the SDK: everything else knows the ports of store.ts.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

export { cloud };
