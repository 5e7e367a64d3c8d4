/// The parts of sentences of news: who does what, with what, where.
extension PhraseStock {
  static let tasks = """
    {handling} {goods}
    {dealing} {affair}
    {deed}
    {deed} và {deed}
    hướng dẫn {crowd} {deed}
    {handling} {thing} để {deed}
    vận động {crowd} {deed}
    {handling} {goods}, {dealing} {matter}
    giúp {crowd} {dealing} {matter}
    {handling} {thing} và {thing}
    {deed}, {deed}, {deed}
    cùng {crowd} {deed}
    {dealing} {matter} trước khi {deed}
    {handling} {amount} cho {crowd}
    nhắc {crowd} không {deed} tùy tiện
    {deed} tại {spot}
    đưa {thing} về {spot}
    tính chuyện {deed}
    """

  static let goods = """
    {thing}
    {thing} {trait}
    {thing} mới
    {thing} hiệu {brand}
    {thing} {brand}
    {thing} và {thing}
    {thing} ở {spot}
    {thing} của {crowd}
    {thing} phục vụ việc {deed}
    {thing}, {thing} và {thing}
    {thing} dành cho {crowd}
    {thing} do {company} tài trợ
    {thing} trị giá {sum}
    {thing} của {school}
    {thing} liên quan đến {matter}
    {thing} nhập từ {abroad}
    {thing} cũ
    {thing} của {stranger} và {stranger}
    {thing} thứ {few}
    {thing} mang tên {commune}
    {thing} ký hiệu {code}
    {thing} loại {brand}
    {thing} do ông {foreigner} tặng
    {thing} về {matter}
    bộ phận {deed}
    nơi {deed}
    {thing} của ông {stranger}
    """

  static let affairs = """
    {matter}
    {matter} và {matter}
    vấn đề {matter}
    {matter} ở {spot}
    {matter} gắn với {matter}
    {matter} cho {crowd}
    {matter}, {matter} và {matter}
    yêu cầu về {matter}
    {matter} trong lúc {deed}
    {matter} theo {decree}
    tình hình {matter}
    câu chuyện {matter}
    kỹ thuật {deed}
    nghề {deed}
    dự án {matter}
    công tác {matter}
    cách {deed}
    quy định về {matter}
    thói quen {deed}
    """

  static let doers = """
    {crowd}
    {crowd} ở {spot}
    {crowd} và {crowd}
    {crowd} trong vùng
    {crowd} xã {commune}
    {crowd} địa phương
    {crowd} cùng {stranger}
    {crowd} của {company}
    đông đảo {crowd}
    {crowd}, {crowd} và {crowd}
    {crowd} đến từ {abroad}
    """

  static let spots = """
    xã {commune}
    {hamlet}, xã {commune}
    phường {commune}
    {province}
    {hamlet}
    {school}
    {hamlet} ({commune})
    thị trấn {commune}
    khu vực {commune}
    đầu cầu {commune}
    chợ {commune}
    {street}
    """
}
