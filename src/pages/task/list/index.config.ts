export default definePageConfig({ navigationBarTitleText: '创建任务', enablePullDownRefresh: true });
