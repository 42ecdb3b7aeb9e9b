export default definePageConfig({ navigationBarTitleText: '全单位的承诺', enablePullDownRefresh: true });
