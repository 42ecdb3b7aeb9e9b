export default definePageConfig({ navigationBarTitleText: '服务时长公示', enablePullDownRefresh: true });
