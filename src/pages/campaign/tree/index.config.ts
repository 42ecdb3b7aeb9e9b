export default definePageConfig({ navigationBarTitleText: '逐项看指标', enablePullDownRefresh: true });
