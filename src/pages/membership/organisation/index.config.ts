export default definePageConfig({ navigationBarTitleText: '科室与支部', enablePullDownRefresh: true });
