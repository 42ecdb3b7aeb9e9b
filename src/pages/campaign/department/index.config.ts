export default definePageConfig({ navigationBarTitleText: '科室进展', enablePullDownRefresh: true });
