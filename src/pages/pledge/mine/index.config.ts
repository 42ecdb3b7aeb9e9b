export default definePageConfig({ navigationBarTitleText: '承诺践诺', enablePullDownRefresh: true });
