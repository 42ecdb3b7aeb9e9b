export default definePageConfig({ navigationBarTitleText: '单位承诺', enablePullDownRefresh: true });
