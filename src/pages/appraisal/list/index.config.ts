export default definePageConfig({ navigationBarTitleText: '量化考核', enablePullDownRefresh: true });
