package io.onetrip.catalog.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.authoring.domain.FieldChange.Member;
import io.onetrip.catalog.authoring.domain.FieldChange.What;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DifferenceTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void namesTheFieldAndWhatItSaid() {
        assertThat(between("{'guide':{'linkWay':'1'},'level':'CITY'}", "{'guide':{'linkWay':'2'},'region':'5'}"))
                .containsExactly("guide.linkWay CHANGED 1 > 2", "region ADDED null > 5", "level REMOVED CITY > null");
    }

    @Test
    void knowsFieldsThatNobodyHasThoughtOfYet() {
        assertThat(between("{'soon':{'deep':[{'id':'A','n':1}]}}", "{'soon':{'deep':[{'id':'A','n':2}]}}"))
                .containsExactly("soon.deep[A].n CHANGED 1 > 2");
    }

    @Test
    void tellsMembersOfAListByTheirIdAndNotByTheirPlace() {
        var before = "{'materials':[{'material':'M_1','deferrable':false},{'material':'M_2'}]}";
        var after = "{'materials':[{'material':'M_0'},{'material':'M_1','deferrable':true},{'material':'M_2'}]}";
        assertThat(between(before, after))
                .containsExactly(
                        "materials[M_0] ADDED null > {material=M_0}", "materials[M_1].deferrable CHANGED false > true");
    }

    @Test
    void tellsAnotherOrderOnce() {
        var changes = Difference.between(
                read("{'form':[{'id':'a','label':'A'},{'id':'b'},{'id':'c'},{'id':'gone'}]}"),
                read("{'form':[{'id':'new'},{'id':'c'},{'id':'a','label':'A'},{'id':'b'}]}"));
        assertThat(changes).extracting(FieldChange::what).containsExactly(What.ADDED, What.REMOVED, What.MOVED);
        assertThat(changes.getLast().before()).isEqualTo(members("a A 1", "b - 2", "c - 3"));
        assertThat(changes.getLast().after()).isEqualTo(members("c - 2", "a A 3", "b - 4"));
    }

    @Test
    void tellsSeveralRowsOfOneMaterialApartByTheRest() {
        var yes = "{'material':'M','when':{'question':'Q','in':['YES']},'necessity':'REQUIRED'}";
        var no = "{'material':'M','when':{'question':'Q','in':['NO']},'necessity':'REQUIRED'}";
        var late = "{'material':'M','when':{'question':'Q','in':['NO']},'necessity':'CONDITIONAL'}";
        assertThat(between("{'materials':[%s,%s]}".formatted(yes, no), "{'materials':[%s,%s]}".formatted(yes, late)))
                .containsExactly("materials[M].necessity CHANGED REQUIRED > CONDITIONAL");
    }

    @Test
    void takesWhatHasNoIdForTheSameWhereItSharesMostOrStandsAtTheSamePlace() {
        var five = "{'when':{'question':'Q','in':['YES']},'promisedLimit':{'days':5,'unit':'WORKING_DAY'}}";
        var three = "{'when':{'question':'Q','in':['YES']},'promisedLimit':{'days':3,'unit':'WORKING_DAY'}}";
        assertThat(between("{'limitVariants':[%s]}".formatted(five), "{'limitVariants':[{},%s]}".formatted(three)))
                .contains(
                        "limitVariants[2].promisedLimit CHANGED {days=5, unit=WORKING_DAY} > {days=3, unit=WORKING_DAY}");
        assertThat(between("{'legalBasis':[{'text':'old'}]}", "{'legalBasis':[{'text':'new'}]}"))
                .containsExactly("legalBasis[1].text CHANGED old > new");
    }

    @Test
    void tellsConditionsLimitsAndDependenciesAsAWhole() {
        assertThat(between(
                        "{'when':{'question':'Q','in':['A']},'dependencies':[{'before':'I_1','after':'I_2'}]}",
                        "{'when':{'not':{'question':'Q','in':['A']}},'dependencies':[{'before':'I_1','after':'I_3'}]}"))
                .containsExactly(
                        "when CHANGED {question=Q, in=[A]} > {not={question=Q, in=[A]}}",
                        "dependencies[1] ADDED null > {before=I_1, after=I_3}",
                        "dependencies[1] REMOVED {before=I_1, after=I_2} > null");
    }

    @Test
    void anotherReasonForADependencyIsOneChange() {
        var one = "{'before':'I_1','after':'I_2','reason':'%s'}";
        assertThat(between(
                        "{'d':[%s]}".formatted(one.formatted("a")), "{'d':[{'x':1},%s]}".formatted(one.formatted("b"))))
                .contains("d[2].reason CHANGED a > b");
        assertThat(between(
                        "{'d':[%s]}".formatted(one.formatted("a")),
                        "{'d':[{'before':'I_1','after':'I_3','reason':'a'}]}"))
                .hasSize(2);
    }

    @Test
    void tellsPlainValuesOfAListOneByOne() {
        assertThat(between("{'labels':['TIDAL','ONLINE']}", "{'labels':['ONLINE','HELPED']}"))
                .containsExactly("labels[HELPED] ADDED null > HELPED", "labels[TIDAL] REMOVED TIDAL > null");
    }

    @Test
    void whatSaysNothingIsNoDifference() {
        assertThat(between("{'jointLimit':null,'guide':{},'fees':[]}", "{'form':[],'codes':{'taskCode':null}}"))
                .isEmpty();
    }

    @Test
    void tellsANewEntryFieldByField() {
        assertThat(between("{}", "{'id':'I','codes':{'localCode':'1'},'results':[{'name':'R'}],'labels':['TIDAL']}"))
                .containsExactly(
                        "id ADDED null > I",
                        "codes.localCode ADDED null > 1",
                        "results[R] ADDED null > {name=R}",
                        "labels ADDED null > [TIDAL]");
    }

    private static List<String> between(String before, String after) {
        return Difference.between(read(before), read(after)).stream()
                .map(change -> "%s %s %s > %s"
                        .formatted(
                                change.path().stream()
                                        .map(step -> step.field() + inList(step.member()))
                                        .collect(Collectors.joining(".")),
                                change.what(),
                                change.before(),
                                change.after()))
                .toList();
    }

    private static String inList(Member member) {
        if (member == null) return "";
        return "[%s]".formatted(member.id() == null ? member.number() : member.id());
    }

    private static List<Member> members(String... said) {
        return List.of(said).stream()
                .map(each -> each.split(" "))
                .map(part -> new Member("id", part[0], part[1].equals("-") ? null : part[1], Integer.parseInt(part[2])))
                .toList();
    }

    private static Map<?, ?> read(String text) {
        return JSON.readValue(text.replace('\'', '"'), Map.class);
    }
}
