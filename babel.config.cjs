// CommonJS by its name: package.json says "type": "module", and Taro's webpack loader reads this synchronously.
const NUTUI = '@nutui/nutui-react-taro';

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
        // The oldest engines that a phone of the last seven years carries; older ones would double the helpers.
        targets: { chrome: '66', ios: '12' },
      },
    ],
  ],
  plugins: [
    './config/taro/lean-contracts.cjs',
    [
      'import',
      {
        libraryName: NUTUI,
        libraryDirectory: 'dist/es/packages',
        camel2DashComponentName: false,
        customName: (name) => `${NUTUI}/dist/es/packages/${name.toLowerCase()}`,
        // `style/css` and not `style/style.css`: the former also pulls the CSS of the components it is made of.
        style: (name) => `${name}/style/css`,
      },
      'nutui-react-taro',
    ],
  ],
};
