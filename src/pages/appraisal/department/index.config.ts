export default definePageConfig({ navigationBarTitleText: '科室得分', enablePullDownRefresh: true });
