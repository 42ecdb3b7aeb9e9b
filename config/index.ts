import { defineConfig } from '@tarojs/cli';
import { h5 } from './taro/h5';
import { cssMinimizer, csso, esbuild, jsMinimizer, terser } from './taro/minify';
import { alias, designWidth, modulesPassThrough } from './taro/paths';
import { weapp } from './taro/weapp';

// A test runner's NODE_ENV would build React's development version into the app.
if (process.env.NODE_ENV !== 'development') process.env.NODE_ENV = 'production';

const platform = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';

export default defineConfig<'webpack5'>({
  projectName: 'tongchuang',
  date: '2026-01-01',
  designWidth,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true, buildDependencies: { transform: modulesPassThrough } },
  plugins: ['@tarojs/plugin-framework-react', `@tarojs/plugin-platform-${platform}`],
  alias,
  defineConstants: {
    // Where the mini-program finds the emulator; empty in every build but `npm run dev:weapp`.
    TONGCHUANG_DEV_URL: JSON.stringify(process.env.TONGCHUANG_DEV_URL ?? ''),
    TONGCHUANG_DEV_OPENID: JSON.stringify(process.env.TONGCHUANG_DEV_OPENID ?? ''),
    // The CloudBase environment of a deployment; empty for the account's default one.
    TONGCHUANG_CLOUD_ENV: JSON.stringify(process.env.TONGCHUANG_CLOUD_ENV ?? ''),
  },
  jsMinimizer: jsMinimizer[platform],
  cssMinimizer,
  terser,
  esbuild,
  csso,
  mini: weapp,
  h5,
});
