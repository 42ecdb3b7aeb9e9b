export default definePageConfig({ navigationBarTitleText: '科室考核', enablePullDownRefresh: true });
