// Pages that no clinician stands behind, on a map.

#include <string>
#include <vector>

#include "mapping/map_approvals.hpp"
#include "mapping/map_words.hpp"

#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace kiosk;
using seals::Standing;

namespace {

seals::JudgedSeal seal(const std::string& page, const std::string& language, Standing standing) {
  seals::JudgedSeal judged;
  judged.seal.page = page;
  judged.seal.language = language;
  judged.standing = standing;
  return judged;
}

/// The words of the only page beside help now, with these approvals.
std::string words_with(std::vector<seals::JudgedSeal> judged) {
  const auto made = small::dialogue({small::page("start", {})});
  auto map = dialogue::map_of(made);
  seals::Judgement judgement;
  judgement.seals = std::move(judged);
  mapping::mark_approvals(map, judgement, {"en", "es"});
  return mapping::words_of_approval(
      map.nodes.at(map.find(dialogue::MapNodeKind::Page, "start")).counts);
}

}  // namespace

TEST_CASE("A page is signed on the map when every language of it is", "[safety][seals][mapping]") {
  CHECK(words_with({}) == "draft");
  CHECK(words_with({seal("start", "en", Standing::Stands)}) == "draft");
  CHECK(words_with({seal("start", "en", Standing::Stands),
                    seal("help-now", "es", Standing::Stands)}) == "draft");
  CHECK(words_with({seal("start", "en", Standing::Stands), seal("start", "es", Standing::Stands)})
            .empty());
}

TEST_CASE("An approval that does not count is void on the map, one that is due says so",
          "[safety][seals][mapping]") {
  const auto one = seal("start", "en", Standing::Stands);
  CHECK(words_with({one, seal("start", "es", Standing::Changed)}) == "approval void");
  CHECK(words_with({one, seal("start", "es", Standing::NotGenuine)}) == "approval void");
  CHECK(words_with({one, seal("start", "es", Standing::Overdue)}) == "review due");
}

TEST_CASE("A closed topic counts what is void and what is due", "[seals][mapping]") {
  dialogue::MapNode topic;
  topic.kind = dialogue::MapNodeKind::Topic;
  topic.counts.pages = 5;
  topic.counts.unsigned_pages = 3;
  topic.counts.void_approvals = 1;
  topic.counts.reviews_due = 2;
  const auto words = mapping::words_of_node(topic, "en");
  CHECK(words.find("3 drafts") != std::string::npos);
  CHECK(words.find("1 approval void") != std::string::npos);
  CHECK(words.find("2 reviews due") != std::string::npos);
}
