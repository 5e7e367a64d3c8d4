/// Sentences of news, whose words come from one field of public life at a time.
extension PhraseStock {
  /// Returns the lines of a symbol that news alone use; no text for others.
  static func news(_ symbol: Symbol) -> String {
    switch symbol {
    case .report: reports
    case .event: events
    case .link: links
    case .task: tasks
    case .goods: goods
    case .affair: affairs
    case .doer: doers
    case .spot: spots
    case .handling: row(handlings)
    case .dealing: row(dealings)
    case .mood: row(moods)
    case .trend: trends
    case .moment: moments
    case .source: sources
    case .aim: aims
    default: ""
    }
  }

  /// Puts words that stand side by side one a line.
  private static func row(_ words: String) -> String {
    words.split { $0 == "," || $0 == "\n" }
      .map { String($0.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Sentences without the full stop, since two of them may be joined.
  static let reports = """
    {moment}, {doer} {mood} {task}
    {source}, {event}
    {event}, còn {event}
    ở {spot}, {event}
    {doer} {mood} {task}, {aim}
    {event}; {event}
    {stranger}, một người dân ở {spot}, kể: {event}
    {moment}, {company} trao {amount} và {sum} cho {crowd} ở {spot}
    {source}, toàn vùng có {amount}, tăng {percent} so với năm {year}
    căn cứ {decree}, {crowd} {mood} {task}
    tổng kinh phí {handling} {thing} là {sum}, trong đó vốn dân góp {percent}
    tại {spot}, {stranger} cùng {crowd} {mood} {task}
    nhờ {goods}, {crowd} {mood} {task}
    do {matter} và {matter}, {goods} chưa {trait} như mong muốn
    muốn {task}, {crowd} phải {dealing} {affair}
    {stranger} ({few} ngày gắn bó với việc {deed}) mong {crowd} {mood} {task}
    không riêng {spot}, nhiều nơi cũng {dealing} {affair}
    chuyên gia {foreigner} đến từ {abroad} giới thiệu cách {task}
    {moment}, đoàn {abroad} do ông {foreigner} dẫn đầu tìm hiểu việc {deed} tại {spot}
    từ chỗ chỉ có {amount}, đến nay {spot} đã có {amount}, {aim}
    {school} vừa {handling} {thing}, tạo điều kiện để {crowd} {deed}
    theo {decree}, việc {deed} phải gắn với {affair}
    {crowd} chia thành {few} nhóm, nhóm thì {deed}, nhóm thì {deed}
    điều {stranger} lo nhất là {affair}
    bài học ở {spot} cho thấy {event}
    ngoài {thing}, {crowd} còn {handling} {goods}
    khi {crowd} {deed}, {crowd} {task}
    {affair} được {crowd} đặc biệt quan tâm, nhất là {matter}
    trị giá {goods} ước khoảng {sum}
    ông {stranger} nói thêm: {event}
    bà {stranger} phấn khởi vì {event}
    anh {stranger} nhớ lại những ngày {deed} ở {spot}
    chị {stranger} vừa {deed} vừa {deed} để lo cho gia đình
    {goods} ở đây {trait}, {trait}, được {crowd} tin dùng
    ước tính mỗi năm {spot} cần thêm {amount} để {dealing} {matter}
    {moment}, {stranger} ({company}) và {crowd} thống nhất {task}
    theo số liệu của {abroad}, {matter} tăng {percent} trong năm {year}
    riêng {spot} đã {handling} {amount} và {goods}
    có {amount} liên quan đến {affair}, {crowd} đang {mood} {task}
    đây là lần thứ {few} {crowd} {task}
    xe biển số {code} chở {amount} cho {crowd} vừa đến {spot}
    {stranger}, {stranger} và {stranger} là những người {task}
    {crowd} {deed}; {crowd} {deed}; {crowd} lo {matter}
    ở {commune}, {crowd} {deed}; ở {commune}, {crowd} {handling} {thing}
    đường dây nóng {phone} nhận ý kiến của {crowd} về {matter}
    {thing} hiệu {brand} giúp {crowd} {deed}
    {crowd} so {thing} {brand} với {thing} {brand}
    ai có nhu cầu {deed} thì đến {street} hoặc gọi {phone}
    hồ sơ số {code} ghi rõ: {event}
    {thing} {trait}, {thing} {trait}, {crowd} {deed}
    hai ông {foreigner} và {foreigner} từ {abroad} sang {dealing} {affair}
    """

  static let links = """
    đồng thời
    trong khi đó
    cùng lúc ấy
    mặt khác
    nhờ vậy
    theo đó
    vì vậy
    không những thế
    cũng trong dịp này
    kết quả là
    tuy nhiên
    riêng năm {year}
    đáng chú ý
    về lâu dài
    trước mắt
    """

  static let events = """
    {doer} {mood} {task}
    {goods} ngày càng {trait}
    {affair} {trend}
    việc {deed} ở {spot} {trend}
    {crowd} vừa {task}, vừa {task}
    {goods} được {crowd} {handling} ngay trong năm
    {matter} vẫn là nỗi lo của {crowd}
    {crowd} đã quen với việc {deed}
    cần thêm {thing} để {crowd} {deed}
    nhiều nơi chưa {handling} {thing}
    số {thing} ở {spot} đã giảm {percent}
    {crowd} không còn phải {deed} vất vả như trước
    mỗi ngày có {amount} được đưa về {spot}
    {spot} sẽ {handling} {goods}
    {crowd} kiến nghị sớm {task}
    {goods} {trait} hơn hẳn so với năm {year}
    {thing} phải {trait}, {matter} phải {trend}
    chưa bao giờ {thing} lại {trait} như vậy
    {stranger} là người đầu tiên {handling} {thing}
    {crowd} dành {sum} để {handling} {thing}
    đã có {amount} được bàn giao cho {crowd}
    {decree} giúp {crowd} {dealing} {matter}
    nếu không {deed} kịp thời thì {matter} khó {trend}
    {crowd} {dealing} {affair} bằng {thing}
    """
}
